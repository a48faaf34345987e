/**
 * What the engines load, each thing named with version, source, licence and checksum. Start with
 * {@link org.chartwright.models.ModelStore}.
 */
@NullMarked
package org.chartwright.models;

import org.jspecify.annotations.NullMarked;

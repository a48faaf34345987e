/** The service. Each package below is one capability; {@code Application} starts them. */
@NullMarked
package org.chartwright.app;

import org.jspecify.annotations.NullMarked;

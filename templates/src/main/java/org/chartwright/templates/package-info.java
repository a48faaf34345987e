/** Note templates as data. Start with {@link org.chartwright.templates.Template}. */
@NullMarked
package org.chartwright.templates;

import org.jspecify.annotations.NullMarked;

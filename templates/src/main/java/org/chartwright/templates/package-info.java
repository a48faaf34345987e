/**
 * Note templates as data: YAML files, one reader that is also the linter, one check at start-up. Start with
 * {@link org.chartwright.templates.Templates}. Another kind of file (dot-phrase, order set, checklist) is one more
 * record with one more reader over the same {@code FieldReader}; the field {@code kind} tells the files apart.
 */
@NullMarked
package org.chartwright.templates;

import org.jspecify.annotations.NullMarked;

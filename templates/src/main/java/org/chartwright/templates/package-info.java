/**
 * Clinical wording as data: note templates, dot-phrases, order sets, close checklists and questionnaires as YAML files,
 * one reader for each kind that is also its linter, one check at start-up. Start with
 * {@link org.chartwright.templates.Library}; the field {@code kind} tells the files apart.
 */
@NullMarked
package org.chartwright.templates;

import org.jspecify.annotations.NullMarked;

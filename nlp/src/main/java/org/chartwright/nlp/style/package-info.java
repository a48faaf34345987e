/**
 * A clinician's own style: learnt from what they change in drafts before they sign, and put on their next drafts. It
 * may change wording and arrangement, never facts. First class to read: {@link org.chartwright.nlp.style.Restyle}.
 */
@NullMarked
package org.chartwright.nlp.style;

import org.jspecify.annotations.NullMarked;

/**
 * What the clinician orders, with its reason: {@link org.chartwright.nlp.draft.order.FindOrders} is the way in. What
 * was only offered, refused or tried before is no order.
 */
@NullMarked
package org.chartwright.nlp.draft.order;

import org.jspecify.annotations.NullMarked;

/**
 * Assessment and plan by problem: {@link org.chartwright.nlp.draft.plan.PlanHeadings} names the problems,
 * {@link org.chartwright.nlp.draft.plan.ProblemPlan} puts what is to be done under each.
 */
@NullMarked
package org.chartwright.nlp.draft.plan;

import org.jspecify.annotations.NullMarked;

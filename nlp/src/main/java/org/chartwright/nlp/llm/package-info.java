/**
 * Drafting by a language model, off unless configured. {@link org.chartwright.nlp.llm.LlmDrafter} asks the model, finds
 * the evidence of what it wrote, and passes it through the same gate as the local draft; when the model fails, the
 * local draft stands. Start with {@link org.chartwright.nlp.llm.LlmSettings}. LangChain4j is used here and nowhere
 * else.
 */
@NullMarked
package org.chartwright.nlp.llm;

import org.jspecify.annotations.NullMarked;

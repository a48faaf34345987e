/**
 * The service from outside, as a plugin sees it: {@link org.chartwright.evaluation.client.ServiceProcess} starts it,
 * {@link org.chartwright.evaluation.client.ServiceClient} speaks its HTTP contract,
 * {@link org.chartwright.evaluation.client.AudioUplink} its WebSocket.
 */
@NullMarked
package org.chartwright.evaluation.client;

import org.jspecify.annotations.NullMarked;

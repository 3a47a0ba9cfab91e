/**
 * Rewards for managers: rules as versions that two people agree on, nominations that two others
 * decide on, budgets that are never overspent, and a ledger that is only added to.
 */
@NullMarked
package org.waymark.app.recognition.rewards;

import org.jspecify.annotations.NullMarked;

/**
 * The policies that rank by text: skills for a text, occupations for a title, titles for a title,
 * occupations near an occupation. Each is a named version with fixed weights over signals; what it
 * returns is a proposal with the share of each signal. Knows nothing of people.
 */
@NullMarked
package org.waymark.engine.rank;

import org.jspecify.annotations.NullMarked;

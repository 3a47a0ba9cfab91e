/**
 * Other ways to compute exactly what the engine computes, each as its technique would do it well.
 * They read only what the engine's public doors give, and share no code with it.
 */
@NullMarked
package org.waymark.benchmarks.peers;

import org.jspecify.annotations.NullMarked;

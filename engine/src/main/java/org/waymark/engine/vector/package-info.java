/**
 * Texts as vectors: what an encoder is, how vectors are kept, how alike two of them are. Knows no
 * model and no native code; whoever calls brings an encoder or vectors computed before.
 */
@NullMarked
package org.waymark.engine.vector;

import org.jspecify.annotations.NullMarked;

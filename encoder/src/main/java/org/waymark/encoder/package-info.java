/**
 * Text to vector by all-MiniLM-L6-v2 (int8), read from its artifact and run by ONNX Runtime on the
 * CPU, without network. Owns the native code; knows nothing of skills or people.
 */
@NullMarked
package org.waymark.encoder;

import org.jspecify.annotations.NullMarked;

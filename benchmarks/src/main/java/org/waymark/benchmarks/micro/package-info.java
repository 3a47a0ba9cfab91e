/** Single calls under JMH, each in a fresh JVM. */
@NullMarked
package org.waymark.benchmarks.micro;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.waymark.app.desk.thread;

import org.jspecify.annotations.NullMarked;

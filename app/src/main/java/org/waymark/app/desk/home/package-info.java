@NullMarked
package org.waymark.app.desk.home;

import org.jspecify.annotations.NullMarked;

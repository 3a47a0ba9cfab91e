@NullMarked
package org.waymark.app.conversations.store;

import org.jspecify.annotations.NullMarked;

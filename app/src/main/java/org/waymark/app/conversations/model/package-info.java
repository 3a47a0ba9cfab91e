/** Conversations with their rules, in plain Java. */
@NullMarked
package org.waymark.app.conversations.model;

import org.jspecify.annotations.NullMarked;

package org.waymark.app.matching.web;

/** Where to ask again. */
public record WaitingView(String address) {}

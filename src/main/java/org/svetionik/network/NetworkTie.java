package org.svetionik.network;

/** Two institutions between which a tie would be, by their codes. */
record NetworkTie(String from, String to) {}

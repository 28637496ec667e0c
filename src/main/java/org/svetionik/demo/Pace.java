package org.svetionik.demo;

/** Turns amounts per month into whole counts that never run ahead of or behind their running sum by one or more. */
final class Pace {
    private double carry;

    /** @param phase from 0 to below 1: how much of the first event is already due */
    Pace(double phase) {
        carry = phase * 0.999;
    }

    int next(double amount) {
        carry += amount;
        int due = (int) Math.floor(carry + 1e-9);
        carry -= due;
        return due;
    }
}

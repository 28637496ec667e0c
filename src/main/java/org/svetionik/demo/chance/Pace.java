package org.svetionik.demo.chance;

/** Turns amounts per month into whole counts that never run ahead of or behind their running sum by one or more. */
public final class Pace {
    private double carry;

    /** @param phase from 0 to below 1: how much of the first event is already due */
    public Pace(double phase) {
        carry = phase * 0.999;
    }

    public int next(double amount) {
        carry += amount;
        int due = (int) Math.floor(carry + 1e-9);
        carry -= due;
        return due;
    }
}

package org.svetionik.figures.suppression;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Somebody who knows sums of counts, that none is negative, and linear programming: how far does that narrow a single count? */
public final class Attacker {

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> counts = new TreeMap<>();
    private int sums;

    /** An interval of possible values. */
    public record Interval(double least, double most) {
        public double width() {
            return most - least;
        }
    }

    /** Learns that some counts add up to a number. */
    public void learn(Collection<String> parts, long sum) {
        Expression equation = model.addExpression("sum " + sums++).level(sum);
        parts.forEach(part -> equation.set(count(part), 1));
    }

    /** Learns that some counts add up to another one, which is not known. */
    public void learn(Collection<String> parts, String whole) {
        Expression equation = model.addExpression("sum " + sums++).level(0);
        parts.forEach(part -> equation.set(count(part), 1));
        equation.set(count(whole), -1);
    }

    /** {@return the names of the counts that are sought} */
    public Set<String> sought() {
        return counts.keySet();
    }

    /** Between which numbers a count must lie. */
    public Interval interval(String name) {
        Variable sought = count(name);
        sought.weight(1);
        Optimisation.Result least = model.minimise();
        Optimisation.Result most = model.maximise();
        sought.weight(null);
        if (!least.getState().isFeasible()) {
            throw new AssertionError("What is shown contradicts itself: " + least.getState());
        }
        boolean open = most.getState() == Optimisation.State.UNBOUNDED;
        return new Interval(least.getValue(), open ? Double.POSITIVE_INFINITY : most.getValue());
    }

    private Variable count(String name) {
        return counts.computeIfAbsent(name, absent -> model.addVariable(absent).lower(0));
    }
}

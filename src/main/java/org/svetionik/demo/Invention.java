package org.svetionik.demo;

import org.svetionik.demo.background.Background;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.cooperation.Cooperation;
import org.svetionik.demo.cooperation.Materials;
import org.svetionik.demo.cooperation.TeamMeetings;
import org.svetionik.demo.cooperation.TrainingPlan;
import org.svetionik.demo.plants.AnswerPlants;
import org.svetionik.demo.plants.ChannelPlants;
import org.svetionik.demo.plants.DecisionPlants;
import org.svetionik.demo.plants.DutyPlants;
import org.svetionik.demo.plants.HandoverPlants;
import org.svetionik.demo.plants.SignPlants;
import org.svetionik.demo.plants.Stage;
import org.svetionik.demo.plants.Truth;
import org.svetionik.demo.streams.AgencyStream;
import org.svetionik.demo.streams.CentreStream;
import org.svetionik.demo.streams.Filler;
import org.svetionik.demo.streams.SchoolStream;
import org.svetionik.demo.streams.Threads;
import org.svetionik.demo.streams.Zeal;

/** The order in which the country is invented: the background, what is planted, and what fills up to exact numbers. */
final class Invention {
    private final Chronicle chronicle;
    private final Register register;
    private final Truth truth;

    Invention(Chronicle chronicle, Register register, Truth truth) {
        this.chronicle = chronicle;
        this.register = register;
        this.truth = truth;
    }

    void invent() {
        Background background = new Background(chronicle);
        Zeal zeal = new Zeal(chronicle.country);
        new CentreStream(chronicle, background, zeal).flow();
        new SchoolStream(chronicle, background, zeal).flow();
        AgencyStream agencies = new AgencyStream(chronicle, background, zeal);
        agencies.flow();
        agencies.completeYear();
        plant(new Stage(chronicle, background, truth));
        new Filler(chronicle, background).fill();
        new Threads(chronicle).tie();
        background.signs.fill();
        Materials.deliver(chronicle.country, register, chronicle.dice("materials"));
    }

    private void plant(Stage stage) {
        new DutyPlants(stage).plant();
        new AnswerPlants(stage).plant();
        new ChannelPlants(stage).plant();
        new SignPlants(stage).plant();
        new HandoverPlants(stage, register).plant();
        new DecisionPlants(stage).plant();
        new Cooperation(stage, register).agree();
        new TeamMeetings(stage, register).meet();
        new TrainingPlan(stage, register).train();
    }
}

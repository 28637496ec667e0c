package org.svetionik.exercises;

/** Where trainings of institutions are recorded. What is recorded again under its code is corrected, and recorded once where it is the same. */
interface TrainingRecord {

    /** Blocks the calling thread until the training and who took part in it are stored. */
    void enter(HeldTraining training);
}

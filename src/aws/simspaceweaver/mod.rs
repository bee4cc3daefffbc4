// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SimSpaceWeaver`

pub mod simulation;

pub use simulation::Simulation;

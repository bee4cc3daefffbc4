// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StepFunctions`

pub mod activity;
pub mod state_machine;
pub mod state_machine_alias;
pub mod state_machine_version;

pub use activity::Activity;
pub use state_machine::StateMachine;
pub use state_machine_alias::StateMachineAlias;
pub use state_machine_version::StateMachineVersion;

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RoboMaker`

pub mod fleet;
pub mod robot;
pub mod robot_application;
pub mod robot_application_version;
pub mod simulation_application;
pub mod simulation_application_version;

pub use fleet::Fleet;
pub use robot::Robot;
pub use robot_application::RobotApplication;
pub use robot_application_version::RobotApplicationVersion;
pub use simulation_application::SimulationApplication;
pub use simulation_application_version::SimulationApplicationVersion;

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryControl`

pub mod cluster;
pub mod control_panel;
pub mod routing_control;
pub mod safety_rule;

pub use cluster::Cluster;
pub use control_panel::ControlPanel;
pub use routing_control::RoutingControl;
pub use safety_rule::SafetyRule;

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GroundStation`

pub mod config;
pub mod dataflow_endpoint_group;
pub mod dataflow_endpoint_group_v2;
pub mod mission_profile;

pub use config::Config;
pub use dataflow_endpoint_group::DataflowEndpointGroup;
pub use dataflow_endpoint_group_v2::DataflowEndpointGroupV2;
pub use mission_profile::MissionProfile;

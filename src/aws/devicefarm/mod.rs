// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DeviceFarm`

pub mod device_pool;
pub mod instance_profile;
pub mod network_profile;
pub mod project;
pub mod test_grid_project;
pub mod upload;
pub mod vpce_configuration;

pub use device_pool::DevicePool;
pub use instance_profile::InstanceProfile;
pub use network_profile::NetworkProfile;
pub use project::Project;
pub use test_grid_project::TestGridProject;
pub use upload::Upload;
pub use vpce_configuration::VPCEConfiguration;

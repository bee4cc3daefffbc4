// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless`

pub mod destination;
pub mod device_profile;
pub mod fuota_task;
pub mod multicast_group;
pub mod network_analyzer_configuration;
pub mod partner_account;
pub mod service_profile;
pub mod task_definition;
pub mod wireless_device;
pub mod wireless_device_import_task;
pub mod wireless_gateway;

pub use destination::Destination;
pub use device_profile::DeviceProfile;
pub use fuota_task::FuotaTask;
pub use multicast_group::MulticastGroup;
pub use network_analyzer_configuration::NetworkAnalyzerConfiguration;
pub use partner_account::PartnerAccount;
pub use service_profile::ServiceProfile;
pub use task_definition::TaskDefinition;
pub use wireless_device::WirelessDevice;
pub use wireless_device_import_task::WirelessDeviceImportTask;
pub use wireless_gateway::WirelessGateway;

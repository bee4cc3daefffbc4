// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE`

pub mod configuration_set;
pub mod notify_configuration;
pub mod opt_out_list;
pub mod phone_number;
pub mod pool;
pub mod protect_configuration;
pub mod rcs_agent;
pub mod registration;
pub mod registration_attachment;
pub mod resource_policy;
pub mod sender_id;
pub mod verified_destination_number;

pub use configuration_set::ConfigurationSet;
pub use notify_configuration::NotifyConfiguration;
pub use opt_out_list::OptOutList;
pub use phone_number::PhoneNumber;
pub use pool::Pool;
pub use protect_configuration::ProtectConfiguration;
pub use rcs_agent::RcsAgent;
pub use registration::Registration;
pub use registration_attachment::RegistrationAttachment;
pub use resource_policy::ResourcePolicy;
pub use sender_id::SenderId;
pub use verified_destination_number::VerifiedDestinationNumber;

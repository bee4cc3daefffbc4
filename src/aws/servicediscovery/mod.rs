// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceDiscovery`

pub mod http_namespace;
pub mod instance;
pub mod private_dns_namespace;
pub mod public_dns_namespace;
pub mod service;

pub use http_namespace::HttpNamespace;
pub use instance::Instance;
pub use private_dns_namespace::PrivateDnsNamespace;
pub use public_dns_namespace::PublicDnsNamespace;
pub use service::Service;

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Panorama`

pub mod application_instance;
pub mod package;
pub mod package_version;

pub use application_instance::ApplicationInstance;
pub use package::Package;
pub use package_version::PackageVersion;

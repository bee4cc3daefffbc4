// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDB::DBInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DocDB::DBInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBInstance(Body);

resource! { DBInstance "AWS::DocDB::DBInstance" }

impl DBInstance {
    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `CACertificateIdentifier`: string.
    #[track_caller]
    pub fn ca_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CACertificateIdentifier", value);
        self
    }

    /// `CertificateRotationRestart`: boolean.
    #[track_caller]
    pub fn certificate_rotation_restart(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CertificateRotationRestart", value);
        self
    }

    /// `DBClusterIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `DBInstanceClass`: string. Required.
    #[track_caller]
    pub fn db_instance_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceClass", value);
        self
    }

    /// `DBInstanceIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceIdentifier", value);
        self
    }

    /// `EnablePerformanceInsights`: boolean.
    #[track_caller]
    pub fn enable_performance_insights(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePerformanceInsights", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DBInstance> {
    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<String> {
        self.attribute("Port")
    }
}

/// `Tag` of `AWS::DocDB::DBInstance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

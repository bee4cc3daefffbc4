// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Neptune::DBInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Neptune::DBInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBInstance(Body);

resource! { DBInstance "AWS::Neptune::DBInstance" }

impl DBInstance {
    /// `AllowMajorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn allow_major_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowMajorVersionUpgrade", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean. A change may replace the resource.
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

    /// `DBClusterIdentifier`: string. A change replaces the resource.
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

    /// `DBParameterGroupName`: string. A change may replace the resource.
    #[track_caller]
    pub fn db_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBParameterGroupName", value);
        self
    }

    /// `DBSnapshotIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSnapshotIdentifier", value);
        self
    }

    /// `DBSubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSubnetGroupName", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string. A change may replace the resource.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `PubliclyAccessible`: boolean.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
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

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<String> {
        self.attribute("Port")
    }
}

/// `Tag` of `AWS::Neptune::DBInstance`.
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

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SqlHaStandbyDetectedInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SqlHaStandbyDetectedInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlHaStandbyDetectedInstance(Body);

resource! { SqlHaStandbyDetectedInstance "AWS::EC2::SqlHaStandbyDetectedInstance" }

impl SqlHaStandbyDetectedInstance {
    /// `InstanceId`: string, pattern `^i-[0-9a-f]{8,17}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `SqlServerCredentials`: string.
    #[track_caller]
    pub fn sql_server_credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlServerCredentials", value);
        self
    }
}

impl Handle<SqlHaStandbyDetectedInstance> {
    /// `HaStatus`
    #[inline]
    pub fn ha_status(&self) -> Value<String> {
        self.attribute("HaStatus")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `SqlServerLicenseUsage`
    #[inline]
    pub fn sql_server_license_usage(&self) -> Value<String> {
        self.attribute("SqlServerLicenseUsage")
    }
}

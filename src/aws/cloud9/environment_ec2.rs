// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cloud9::EnvironmentEC2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cloud9::EnvironmentEC2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentEC2(Body);

resource! { EnvironmentEC2 "AWS::Cloud9::EnvironmentEC2" }

impl EnvironmentEC2 {
    /// `AutomaticStopTimeMinutes`: integer, 0 to 20160. A change replaces the resource.
    #[track_caller]
    pub fn automatic_stop_time_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomaticStopTimeMinutes", value);
        self
    }

    /// `ConnectionType`: `ConnectionType`. A change replaces the resource.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<ConnectionType>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ImageId`: string, at most 512 characters. A change replaces the resource.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceType`: string, 5 to 20 characters, pattern `^[a-z]+[1-9][.][a-z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Name`: string, 1 to 60 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OwnerArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn owner_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerArn", value);
        self
    }

    /// `Repositories`: list of `Repository`. A change replaces the resource.
    #[track_caller]
    pub fn repositories(mut self, value: impl IntoValue<ListOf<Repository>>) -> Self {
        self.0.set("Repositories", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, 15 to 24 characters, pattern `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EnvironmentEC2> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

choice! {
    /// `ConnectionType` of `AWS::Cloud9::EnvironmentEC2`.
    ConnectionType
    CONNECT_SSH "CONNECT_SSH"
    CONNECT_SSM "CONNECT_SSM"
}

/// `Repository` of `AWS::Cloud9::EnvironmentEC2`.
#[derive(Clone, Default)]
#[must_use]
pub struct Repository(Properties);

properties! { Repository }

impl Repository {
    /// `PathComponent`: string, at most 1000 characters. Required.
    #[track_caller]
    pub fn path_component(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathComponent", value);
        self
    }

    /// `RepositoryUrl`: string, at most 1000 characters. Required.
    #[track_caller]
    pub fn repository_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryUrl", value);
        self
    }
}

/// `Tag` of `AWS::Cloud9::EnvironmentEC2`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

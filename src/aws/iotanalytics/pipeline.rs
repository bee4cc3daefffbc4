// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTAnalytics::Pipeline` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTAnalytics::Pipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipeline(Body);

resource! { Pipeline "AWS::IoTAnalytics::Pipeline" }

impl Pipeline {
    /// `PipelineActivities`: list of `Activity`, 1 to 25 items. Required.
    #[track_caller]
    pub fn pipeline_activities(mut self, value: impl IntoValue<ListOf<Activity>>) -> Self {
        self.0.set("PipelineActivities", value);
        self
    }

    /// `PipelineName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_]+`. A change replaces the resource.
    #[track_caller]
    pub fn pipeline_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineName", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Pipeline> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Activity` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Activity(Properties);

properties! { Activity }

impl Activity {
    /// `AddAttributes`: `AddAttributes`.
    #[track_caller]
    pub fn add_attributes(mut self, value: impl IntoValue<AddAttributes>) -> Self {
        self.0.set("AddAttributes", value);
        self
    }

    /// `Channel`: `Channel`.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `Datastore`: `Datastore`.
    #[track_caller]
    pub fn datastore(mut self, value: impl IntoValue<Datastore>) -> Self {
        self.0.set("Datastore", value);
        self
    }

    /// `DeviceRegistryEnrich`: `DeviceRegistryEnrich`.
    #[track_caller]
    pub fn device_registry_enrich(mut self, value: impl IntoValue<DeviceRegistryEnrich>) -> Self {
        self.0.set("DeviceRegistryEnrich", value);
        self
    }

    /// `DeviceShadowEnrich`: `DeviceShadowEnrich`.
    #[track_caller]
    pub fn device_shadow_enrich(mut self, value: impl IntoValue<DeviceShadowEnrich>) -> Self {
        self.0.set("DeviceShadowEnrich", value);
        self
    }

    /// `Filter`: `Filter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Filter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Lambda`: `Lambda`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<Lambda>) -> Self {
        self.0.set("Lambda", value);
        self
    }

    /// `Math`: `Math`.
    #[track_caller]
    pub fn math(mut self, value: impl IntoValue<Math>) -> Self {
        self.0.set("Math", value);
        self
    }

    /// `RemoveAttributes`: `RemoveAttributes`.
    #[track_caller]
    pub fn remove_attributes(mut self, value: impl IntoValue<RemoveAttributes>) -> Self {
        self.0.set("RemoveAttributes", value);
        self
    }

    /// `SelectAttributes`: `SelectAttributes`.
    #[track_caller]
    pub fn select_attributes(mut self, value: impl IntoValue<SelectAttributes>) -> Self {
        self.0.set("SelectAttributes", value);
        self
    }
}

/// `AddAttributes` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddAttributes(Properties);

properties! { AddAttributes }

impl AddAttributes {
    /// `Attributes`: map of strings, 1 to 50 entries. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `Channel` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Properties);

properties! { Channel }

impl Channel {
    /// `ChannelName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_]+`. Required.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `Datastore` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Datastore(Properties);

properties! { Datastore }

impl Datastore {
    /// `DatastoreName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_]+`. Required.
    #[track_caller]
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatastoreName", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `DeviceRegistryEnrich` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceRegistryEnrich(Properties);

properties! { DeviceRegistryEnrich }

impl DeviceRegistryEnrich {
    /// `Attribute`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ThingName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingName", value);
        self
    }
}

/// `DeviceShadowEnrich` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceShadowEnrich(Properties);

properties! { DeviceShadowEnrich }

impl DeviceShadowEnrich {
    /// `Attribute`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ThingName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingName", value);
        self
    }
}

/// `Filter` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Filter`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `Lambda` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Lambda(Properties);

properties! { Lambda }

impl Lambda {
    /// `BatchSize`: integer, 1 to 1000. Required.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `LambdaName`: string, 1 to 64 characters, pattern `[a-zA-Z0-9_-]+`. Required.
    #[track_caller]
    pub fn lambda_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaName", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `Math` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Math(Properties);

properties! { Math }

impl Math {
    /// `Attribute`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `Math`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn math(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Math", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `RemoveAttributes` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoveAttributes(Properties);

properties! { RemoveAttributes }

impl RemoveAttributes {
    /// `Attributes`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `SelectAttributes` of `AWS::IoTAnalytics::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelectAttributes(Properties);

properties! { SelectAttributes }

impl SelectAttributes {
    /// `Attributes`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Next`: string, 1 to 128 characters.
    #[track_caller]
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Next", value);
        self
    }
}

/// `Tag` of `AWS::IoTAnalytics::Pipeline`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticBeanstalk::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticBeanstalk::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::ElasticBeanstalk::Environment" }

impl Environment {
    /// `ApplicationName`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `CNAMEPrefix`: string, 4 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn cname_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CNAMEPrefix", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnvironmentName`: string, 4 to 40 characters. A change replaces the resource.
    #[track_caller]
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentName", value);
        self
    }

    /// `OperationsRole`: string, 1 to 256 characters.
    #[track_caller]
    pub fn operations_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationsRole", value);
        self
    }

    /// `OptionSettings`: list of `OptionSetting`.
    #[track_caller]
    pub fn option_settings(mut self, value: impl IntoValue<ListOf<OptionSetting>>) -> Self {
        self.0.set("OptionSettings", value);
        self
    }

    /// `PlatformArn`: string.
    #[track_caller]
    pub fn platform_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformArn", value);
        self
    }

    /// `SolutionStackName`: string. A change replaces the resource.
    #[track_caller]
    pub fn solution_stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SolutionStackName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }

    /// `Tier`: `Tier`.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.set("Tier", value);
        self
    }

    /// `VersionLabel`: string, 1 to 100 characters.
    #[track_caller]
    pub fn version_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionLabel", value);
        self
    }
}

impl Handle<Environment> {
    /// `EndpointURL`
    #[inline]
    pub fn endpoint_url(&self) -> Value<String> {
        self.attribute("EndpointURL")
    }
}

/// `OptionSetting` of `AWS::ElasticBeanstalk::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OptionSetting(Properties);

properties! { OptionSetting }

impl OptionSetting {
    /// `Namespace`: string. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `OptionName`: string. Required.
    #[track_caller]
    pub fn option_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionName", value);
        self
    }

    /// `ResourceName`: string, 1 to 256 characters.
    #[track_caller]
    pub fn resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceName", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::ElasticBeanstalk::Environment`.
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

/// `Tier` of `AWS::ElasticBeanstalk::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tier(Properties);

properties! { Tier }

impl Tier {
    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticBeanstalk::ConfigurationTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticBeanstalk::ConfigurationTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationTemplate(Body);

resource! { ConfigurationTemplate "AWS::ElasticBeanstalk::ConfigurationTemplate" }

impl ConfigurationTemplate {
    /// `ApplicationName`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnvironmentId`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentId", value);
        self
    }

    /// `OptionSettings`: list of `ConfigurationOptionSetting`.
    #[track_caller]
    pub fn option_settings(
        mut self,
        value: impl IntoValue<ListOf<ConfigurationOptionSetting>>,
    ) -> Self {
        self.0.set("OptionSettings", value);
        self
    }

    /// `PlatformArn`: string. A change replaces the resource.
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

    /// `SourceConfiguration`: `SourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn source_configuration(mut self, value: impl IntoValue<SourceConfiguration>) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

impl Handle<ConfigurationTemplate> {
    /// `TemplateName`
    #[inline]
    pub fn template_name(&self) -> Value<String> {
        self.attribute("TemplateName")
    }
}

/// `ConfigurationOptionSetting` of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationOptionSetting(Properties);

properties! { ConfigurationOptionSetting }

impl ConfigurationOptionSetting {
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

/// `SourceConfiguration` of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfiguration(Properties);

properties! { SourceConfiguration }

impl SourceConfiguration {
    /// `ApplicationName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `TemplateName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }
}

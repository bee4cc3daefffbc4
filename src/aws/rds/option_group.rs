// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::OptionGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::RDS::OptionGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OptionGroup(Body);

resource! { OptionGroup "AWS::RDS::OptionGroup" }

impl OptionGroup {
    /// `EngineName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineName", value);
        self
    }

    /// `MajorEngineVersion`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn major_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MajorEngineVersion", value);
        self
    }

    /// `OptionConfigurations`: list of `OptionConfiguration`.
    #[track_caller]
    pub fn option_configurations(
        mut self,
        value: impl IntoValue<ListOf<OptionConfiguration>>,
    ) -> Self {
        self.0.set("OptionConfigurations", value);
        self
    }

    /// `OptionGroupDescription`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn option_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionGroupDescription", value);
        self
    }

    /// `OptionGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn option_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionGroupName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `OptionConfiguration` of `AWS::RDS::OptionGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OptionConfiguration(Properties);

properties! { OptionConfiguration }

impl OptionConfiguration {
    /// `DBSecurityGroupMemberships`: list of strings.
    #[track_caller]
    pub fn db_security_group_memberships(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DBSecurityGroupMemberships", value);
        self
    }

    /// `OptionName`: string. Required.
    #[track_caller]
    pub fn option_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionName", value);
        self
    }

    /// `OptionSettings`: list of `OptionSetting`.
    #[track_caller]
    pub fn option_settings(mut self, value: impl IntoValue<ListOf<OptionSetting>>) -> Self {
        self.0.set("OptionSettings", value);
        self
    }

    /// `OptionVersion`: string.
    #[track_caller]
    pub fn option_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionVersion", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `VpcSecurityGroupMemberships`: list of strings.
    #[track_caller]
    pub fn vpc_security_group_memberships(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcSecurityGroupMemberships", value);
        self
    }
}

/// `OptionSetting` of `AWS::RDS::OptionGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OptionSetting(Properties);

properties! { OptionSetting }

impl OptionSetting {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::RDS::OptionGroup`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

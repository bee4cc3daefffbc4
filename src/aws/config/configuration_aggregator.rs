// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::ConfigurationAggregator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::ConfigurationAggregator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationAggregator(Body);

resource! { ConfigurationAggregator "AWS::Config::ConfigurationAggregator" }

impl ConfigurationAggregator {
    /// `AccountAggregationSources`: list of `AccountAggregationSource`, at most 1 item.
    #[track_caller]
    pub fn account_aggregation_sources(
        mut self,
        value: impl IntoValue<ListOf<AccountAggregationSource>>,
    ) -> Self {
        self.0.set("AccountAggregationSources", value);
        self
    }

    /// `ConfigurationAggregatorName`: string, 1 to 256 characters, pattern `[\w\-]+`. A change replaces the resource.
    #[track_caller]
    pub fn configuration_aggregator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationAggregatorName", value);
        self
    }

    /// `OrganizationAggregationSource`: `OrganizationAggregationSource`.
    #[track_caller]
    pub fn organization_aggregation_source(
        mut self,
        value: impl IntoValue<OrganizationAggregationSource>,
    ) -> Self {
        self.0.set("OrganizationAggregationSource", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfigurationAggregator> {
    /// `ConfigurationAggregatorArn`
    #[inline]
    pub fn configuration_aggregator_arn(&self) -> Value<String> {
        self.attribute("ConfigurationAggregatorArn")
    }
}

/// `AccountAggregationSource` of `AWS::Config::ConfigurationAggregator`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountAggregationSource(Properties);

properties! { AccountAggregationSource }

impl AccountAggregationSource {
    /// `AccountIds`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountIds", value);
        self
    }

    /// `AllAwsRegions`: boolean.
    #[track_caller]
    pub fn all_aws_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllAwsRegions", value);
        self
    }

    /// `AwsRegions`: list of strings, at least 1 item.
    #[track_caller]
    pub fn aws_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AwsRegions", value);
        self
    }
}

/// `OrganizationAggregationSource` of `AWS::Config::ConfigurationAggregator`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationAggregationSource(Properties);

properties! { OrganizationAggregationSource }

impl OrganizationAggregationSource {
    /// `AllAwsRegions`: boolean.
    #[track_caller]
    pub fn all_aws_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllAwsRegions", value);
        self
    }

    /// `AwsRegions`: list of strings, at least 1 item.
    #[track_caller]
    pub fn aws_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AwsRegions", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Tag` of `AWS::Config::ConfigurationAggregator`.
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

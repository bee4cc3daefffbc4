// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::FlowAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::FlowAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowAlias(Body);

resource! { FlowAlias "AWS::Bedrock::FlowAlias" }

impl FlowAlias {
    /// `ConcurrencyConfiguration`: `FlowAliasConcurrencyConfiguration`.
    #[track_caller]
    pub fn concurrency_configuration(
        mut self,
        value: impl IntoValue<FlowAliasConcurrencyConfiguration>,
    ) -> Self {
        self.0.set("ConcurrencyConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FlowArn`: string, at most 2048 characters, pattern `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoutingConfiguration`: list of `FlowAliasRoutingConfigurationListItem`, 1 item. Required.
    #[track_caller]
    pub fn routing_configuration(
        mut self,
        value: impl IntoValue<ListOf<FlowAliasRoutingConfigurationListItem>>,
    ) -> Self {
        self.0.set("RoutingConfiguration", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FlowAlias> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FlowId`
    #[inline]
    pub fn flow_id(&self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `ConcurrencyType` of `AWS::Bedrock::FlowAlias`.
    ConcurrencyType
    AUTOMATIC "Automatic"
    MANUAL "Manual"
}

/// `FlowAliasConcurrencyConfiguration` of `AWS::Bedrock::FlowAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowAliasConcurrencyConfiguration(Properties);

properties! { FlowAliasConcurrencyConfiguration }

impl FlowAliasConcurrencyConfiguration {
    /// `MaxConcurrency`: number, 1 to 100.
    #[track_caller]
    pub fn max_concurrency(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxConcurrency", value);
        self
    }

    /// `Type`: `ConcurrencyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ConcurrencyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FlowAliasRoutingConfigurationListItem` of `AWS::Bedrock::FlowAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowAliasRoutingConfigurationListItem(Properties);

properties! { FlowAliasRoutingConfigurationListItem }

impl FlowAliasRoutingConfigurationListItem {
    /// `FlowVersion`: string, 1 to 5 characters, pattern `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`.
    #[track_caller]
    pub fn flow_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowVersion", value);
        self
    }
}

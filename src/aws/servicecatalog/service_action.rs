// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::ServiceAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::ServiceAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceAction(Body);

resource! { ServiceAction "AWS::ServiceCatalog::ServiceAction" }

impl ServiceAction {
    /// `AcceptLanguage`: `AcceptLanguage`, at most 100 characters.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<AcceptLanguage>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `Definition`: list of `DefinitionParameter`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<ListOf<DefinitionParameter>>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `DefinitionType`: `DefinitionType`. Required.
    #[track_caller]
    pub fn definition_type(mut self, value: impl IntoValue<DefinitionType>) -> Self {
        self.0.set("DefinitionType", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_\-.]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<ServiceAction> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `AcceptLanguage` of `AWS::ServiceCatalog::ServiceAction`.
    AcceptLanguage
    EN "en"
    JP "jp"
    ZH "zh"
}

/// `DefinitionParameter` of `AWS::ServiceCatalog::ServiceAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefinitionParameter(Properties);

properties! { DefinitionParameter }

impl DefinitionParameter {
    /// `Key`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 4096 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DefinitionType` of `AWS::ServiceCatalog::ServiceAction`.
    DefinitionType
    SSM_AUTOMATION "SSM_AUTOMATION"
}

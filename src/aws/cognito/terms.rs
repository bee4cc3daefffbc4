// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::Terms` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::Terms`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Terms(Body);

resource! { Terms "AWS::Cognito::Terms" }

impl Terms {
    /// `ClientId`: string, 1 to 128 characters, pattern `^[\w+]+$`. A change replaces the resource.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `Enforcement`: `TermsEnforcementType`. Required.
    #[track_caller]
    pub fn enforcement(mut self, value: impl IntoValue<TermsEnforcementType>) -> Self {
        self.0.set("Enforcement", value);
        self
    }

    /// `Links`: map of strings, 1 to 12 entries. Required.
    #[track_caller]
    pub fn links(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Links", value);
        self
    }

    /// `TermsName`: string, pattern `^(terms-of-use|privacy-policy)$`. Required.
    #[track_caller]
    pub fn terms_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TermsName", value);
        self
    }

    /// `TermsSource`: `TermsSourceType`. Required.
    #[track_caller]
    pub fn terms_source(mut self, value: impl IntoValue<TermsSourceType>) -> Self {
        self.0.set("TermsSource", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

impl Handle<Terms> {
    /// `TermsId`
    #[inline]
    pub fn terms_id(&self) -> Value<String> {
        self.attribute("TermsId")
    }
}

choice! {
    /// `TermsEnforcementType` of `AWS::Cognito::Terms`.
    TermsEnforcementType
    NONE "NONE"
}

choice! {
    /// `TermsSourceType` of `AWS::Cognito::Terms`.
    TermsSourceType
    LINK "LINK"
}

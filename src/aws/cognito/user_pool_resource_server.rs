// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolResourceServer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Cognito::UserPoolResourceServer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolResourceServer(Body);

resource! { UserPoolResourceServer "AWS::Cognito::UserPoolResourceServer" }

impl UserPoolResourceServer {
    /// `Identifier`: string, 1 to 256 characters, pattern `^[\x21\x23-\x5B\x5D-\x7E]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[\w\s+=,.@-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Scopes`: list of `ResourceServerScopeType`, at most 100 items.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<ResourceServerScopeType>>) -> Self {
        self.0.set("Scopes", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

/// `ResourceServerScopeType` of `AWS::Cognito::UserPoolResourceServer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceServerScopeType(Properties);

properties! { ResourceServerScopeType }

impl ResourceServerScopeType {
    /// `ScopeDescription`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn scope_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeDescription", value);
        self
    }

    /// `ScopeName`: string, 1 to 256 characters, pattern `^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+$`. Required.
    #[track_caller]
    pub fn scope_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeName", value);
        self
    }
}

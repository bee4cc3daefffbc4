// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolReplica` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;

/// `AWS::Cognito::UserPoolReplica`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolReplica(Body);

resource! { UserPoolReplica "AWS::Cognito::UserPoolReplica" }

impl UserPoolReplica {
    /// `RegionName`: string, 5 to 32 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionName", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }

    /// `UserPoolTagsAtCreate`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_tags_at_create(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("UserPoolTagsAtCreate", value);
        self
    }
}

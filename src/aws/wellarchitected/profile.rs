// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::Profile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::Profile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Profile(Body);

resource! { Profile "AWS::WellArchitected::Profile" }

impl Profile {
    /// `ProfileDescription`: string, 3 to 100 characters. Required.
    #[track_caller]
    pub fn profile_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileDescription", value);
        self
    }

    /// `ProfileName`: string, 3 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileName", value);
        self
    }

    /// `ProfileQuestions`: list of `ProfileQuestionUpdate`. Required.
    #[track_caller]
    pub fn profile_questions(
        mut self,
        value: impl IntoValue<ListOf<ProfileQuestionUpdate>>,
    ) -> Self {
        self.0.set("ProfileQuestions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Profile> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Owner`
    #[inline]
    pub fn owner(&self) -> Value<String> {
        self.attribute("Owner")
    }

    /// `ProfileArn`
    #[inline]
    pub fn profile_arn(&self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// `ProfileVersion`
    #[inline]
    pub fn profile_version(&self) -> Value<String> {
        self.attribute("ProfileVersion")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ProfileQuestionUpdate` of `AWS::WellArchitected::Profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileQuestionUpdate(Properties);

properties! { ProfileQuestionUpdate }

impl ProfileQuestionUpdate {
    /// `QuestionId`: string, 1 to 128 characters.
    #[track_caller]
    pub fn question_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuestionId", value);
        self
    }

    /// `SelectedChoiceIds`: list of strings.
    #[track_caller]
    pub fn selected_choice_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SelectedChoiceIds", value);
        self
    }
}

/// `Tag` of `AWS::WellArchitected::Profile`.
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

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew::Recipe` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::DataBrew::Recipe`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Recipe(Body);

resource! { Recipe "AWS::DataBrew::Recipe" }

impl Recipe {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Steps`: list of `RecipeStep`. Required.
    #[track_caller]
    pub fn steps(mut self, value: impl IntoValue<ListOf<RecipeStep>>) -> Self {
        self.0.set("Steps", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Action` of `AWS::DataBrew::Recipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `Operation`: string, 1 to 128 characters, pattern `^[A-Z\_]+$`. Required.
    #[track_caller]
    pub fn operation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operation", value);
        self
    }

    /// `Parameters`: any value.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }
}

/// `ConditionExpression` of `AWS::DataBrew::Recipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionExpression(Properties);

properties! { ConditionExpression }

impl ConditionExpression {
    /// `Condition`: string, 1 to 128 characters, pattern `^[A-Z\_]+$`. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `TargetColumn`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn target_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetColumn", value);
        self
    }

    /// `Value`: string, at most 1024 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `RecipeStep` of `AWS::DataBrew::Recipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecipeStep(Properties);

properties! { RecipeStep }

impl RecipeStep {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `ConditionExpressions`: list of `ConditionExpression`.
    #[track_caller]
    pub fn condition_expressions(
        mut self,
        value: impl IntoValue<ListOf<ConditionExpression>>,
    ) -> Self {
        self.0.set("ConditionExpressions", value);
        self
    }
}

/// `Tag` of `AWS::DataBrew::Recipe`.
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

//! Many statements in several documents, each small enough.

use super::document::PolicyDocument;
use super::merge::{merge, order};
use super::size::{node_size, size};
use super::statement::Statement;
use crate::value::Value;

/// Merges the statements and packs them into few documents of at most `limit` characters each.
///
/// The largest statement goes first into the first document that has room. A statement that is too large for a document of
/// its own is cut by its resources, then by its actions; its pieces together say the same. What cannot be cut further gets a
/// document of its own that is still too large, which [`size`] shows.
///
/// The result does not depend on the order of `statements`.
pub fn split(statements: impl IntoIterator<Item = Statement>, limit: usize) -> Vec<Vec<Statement>> {
    let room = limit.saturating_sub(size(&PolicyDocument::default()));
    let mut pieces: Vec<(usize, Statement)> = merge(statements)
        .into_iter()
        .flat_map(|statement| cut(statement, room))
        .map(|statement| (node_size(&statement.node()), statement))
        .collect();
    // Stable: statements of one size stay in the order of `merge`.
    pieces.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
    let mut documents: Vec<(usize, Vec<Statement>)> = Vec::new();
    for (size, statement) in pieces {
        match documents
            .iter_mut()
            .find(|(used, _)| used + 1 + size <= room)
        {
            Some((used, document)) => {
                *used += 1 + size;
                document.push(statement);
            }
            None => documents.push((size, vec![statement])),
        }
    }
    documents
        .into_iter()
        .map(|(_, mut document)| {
            document.sort_by_cached_key(order);
            document
        })
        .collect()
}

/// The statement in pieces of at most `room` characters, where it can be cut.
fn cut(statement: Statement, room: usize) -> Vec<Statement> {
    let fits = |statement: &Statement| node_size(&statement.node()) <= room;
    if fits(&statement) {
        return vec![statement];
    }
    let with_resources = |resources: &[Value<String>]| Statement {
        resources: resources.to_vec(),
        ..statement.clone()
    };
    let pieces = chunks(&statement.resources, |resources| {
        fits(&with_resources(resources))
    })
    .iter()
    .map(|resources| with_resources(resources))
    .flat_map(|part| {
        let with_actions = |actions: &[String]| Statement {
            actions: actions.to_vec(),
            ..part.clone()
        };
        chunks(&part.actions, |actions| fits(&with_actions(actions)))
            .iter()
            .map(|actions| with_actions(actions))
            .collect::<Vec<_>>()
    })
    .collect();
    numbered(pieces)
}

/// The list in runs that fit, each as long as possible and with one element at least.
fn chunks<T: Clone>(list: &[T], fits: impl Fn(&[T]) -> bool) -> Vec<Vec<T>> {
    let mut runs = Vec::new();
    let mut run: Vec<T> = Vec::new();
    for element in list {
        run.push(element.clone());
        if run.len() > 1 && !fits(&run) {
            run.pop();
            runs.push(std::mem::replace(&mut run, vec![element.clone()]));
        }
    }
    runs.push(run);
    runs
}

/// Names stay unique: the pieces of a named statement are numbered.
fn numbered(mut pieces: Vec<Statement>) -> Vec<Statement> {
    if pieces.len() > 1 {
        for (index, piece) in pieces.iter_mut().enumerate() {
            if let Some(sid) = &mut piece.sid {
                sid.push_str(&(index + 1).to_string());
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::iam::limit::MANAGED_POLICY;

    fn pairs(statements: &[Statement]) -> BTreeSet<(String, String)> {
        statements
            .iter()
            .flat_map(|one| {
                one.actions.iter().flat_map(|action| {
                    one.resources
                        .iter()
                        .map(|resource| (action.clone(), resource.as_literal().unwrap().clone()))
                })
            })
            .collect()
    }

    #[test]
    fn what_fits_stays_in_one_document() {
        let documents = split(
            [
                Statement::allow(["s3:GetObject"]).on("b"),
                Statement::allow(["sqs:SendMessage"]).on("a"),
            ],
            MANAGED_POLICY,
        );
        assert_eq!(documents.len(), 1);
    }

    #[test]
    fn a_large_statement_is_cut_by_its_resources_and_its_pieces_are_numbered() {
        let resources = (0..200).map(|number| format!("arn:aws:sqs:us-east-1:1:queue-{number:03}"));
        let statement = Statement::allow(["sqs:SendMessage"])
            .on_each(resources)
            .sid("Send");
        let documents = split([statement.clone()], MANAGED_POLICY);
        assert_eq!(documents.len(), 2);
        assert_eq!(pairs(&documents.concat()), pairs(&[statement]));
        let sids: BTreeSet<_> = documents.concat().into_iter().map(|one| one.sid).collect();
        assert_eq!(
            sids,
            BTreeSet::from([Some("Send1".to_owned()), Some("Send2".to_owned())])
        );
    }

    #[test]
    fn a_statement_with_one_resource_is_cut_by_its_actions() {
        let actions = (0..60).map(|number| format!("service:Action{number:02}"));
        let statement = Statement::allow(actions).on("*");
        let documents = split([statement.clone()], 500);
        assert!(documents.len() > 1);
        assert_eq!(pairs(&documents.concat()), pairs(&[statement]));
    }

    #[test]
    fn what_cannot_be_cut_stands_alone() {
        let statement = Statement::allow(["s3:GetObject"]).on("x".repeat(300));
        assert_eq!(split([statement.clone()], 200), [vec![statement]]);
    }

    proptest! {
        #[test]
        fn every_document_fits_and_nothing_is_lost(
            parts in prop::collection::vec((0..30_u8, 1..40_u8), 1..30)
        ) {
            let statements: Vec<Statement> = parts
                .iter()
                .map(|(action, count)| {
                    Statement::allow([format!("s:Action{action}")])
                        .on_each((0..*count).map(|number| format!("resource-{number}")))
                })
                .collect();
            let documents = split(statements.clone(), 600);
            for document in &documents {
                prop_assert!(size(&PolicyDocument::new(document.clone())) <= 600);
            }
            prop_assert_eq!(pairs(&documents.concat()), pairs(&statements));
            let mut reversed = statements;
            reversed.reverse();
            prop_assert_eq!(split(reversed, 600), documents);
        }
    }
}

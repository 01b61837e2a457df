import { styled } from 'styled-components';

/** Marks that can be told apart without seeing colours. */
export const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-weight: 600;
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
`;

export const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: line-through;
  text-decoration-thickness: 2px;
`;
